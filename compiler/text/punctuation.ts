/** Marks that end a clause, in half and full width. */
export const CLAUSE_END = /[,\uff0c;\uff1b。:\uff1a!\uff01?\uff1f\n]/;
/** Marks that end a sentence, in half and full width. */
export const SENTENCE_END = /[。;\uff1b!\uff01?\uff1f\n]/;
