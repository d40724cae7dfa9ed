/** What a text says as JSON, or in one sentence why it is none: that a text is broken is no exception to its reader. */
export function parsedJson(text: string): { readonly value?: unknown; readonly fault?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `expected JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
