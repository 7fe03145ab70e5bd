package laurel.content;

/**
 * Something of a manuscript was saved, in the transaction that goes on: whoever keeps
 * something that depends on its words brings it up to date now.
 */
public record ManuscriptSaved(Manuscript manuscript) {

}
