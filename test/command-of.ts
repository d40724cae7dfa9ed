export { commandOf } from "uzdik/testing";
