package laurel.staff;

import laurel.lang.Language;

/**
 * Who is at the desk now, as read with this very request; controllers of the desk take
 * one as a parameter.
 *
 * @param id of the account
 * @param name as the others see it
 * @param language of the desk's pages for this person
 */
public record Member(long id, String name, Role role, Language language) {

}
