import fc from "fast-check";

/** That a property fails is enough: nobody waits for its smallest counterexample. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
