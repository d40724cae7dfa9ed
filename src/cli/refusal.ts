/** What was asked for cannot be done as asked: the command ends with 2, and says this on standard error alone. */
export class Refusal extends Error {}

/** The command line is not one that the command takes; the hint tells where to read what it takes. */
export class UsageRefusal extends Refusal {
  readonly hint: string;

  /** With what is wrong, and where to read what would be right. */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
