package org.liuhe.api.pages;

/**
 * What stands around every page.
 *
 * @param language tag of the page's language
 * @param elsewhere the same page in the other language
 * @param elder whether it is shown larger, calmer and with fewer choices
 * @param otherDisplay the same page shown the other way
 * @param path of the page itself
 * @param user preferred user name, or null where nobody is signed in
 * @param roleless whether this person is signed in and has no role, so that they can do nothing but look
 * @param staff whether this person has an inbox
 * @param manager whether this person manages an organisation's members
 * @param officer whether this person decides on erasures
 * @param field whether this person goes out to look
 * @param person who is signed in, by an id that tells nobody who that is; null for nobody
 * @param steers whether this person has the cockpit
 * @param moderator whether this person may have texts to moderate
 * @param counter whether this person takes down what somebody says
 * @param unread how many messages this person has not read; 0 where that cannot be learned
 */
record Frame(
        String language,
        String elsewhere,
        boolean elder,
        String otherDisplay,
        String path,
        String user,
        boolean roleless,
        boolean staff,
        boolean operator,
        boolean manager,
        boolean officer,
        boolean field,
        String person,
        boolean steers,
        boolean moderator,
        boolean counter,
        int unread,
        String stylesheet,
        String script) {

    public boolean signedIn() {
        return user != null;
    }

    /** Whether this person can take part in anything. */
    public boolean takesPart() {
        return signedIn() && !roleless;
    }

    /** Whether the page is, or lies under, the place in the menu. */
    public boolean at(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
