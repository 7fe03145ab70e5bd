package laurel.spam;

/** One thing that was found, with what it is worth. */
record Clue(int points, Reason reason) {

}
