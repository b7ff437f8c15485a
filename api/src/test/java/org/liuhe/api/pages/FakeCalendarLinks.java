package org.liuhe.api.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.liuhe.api.calendar.CalendarLinks;

/** Remembers who has a link, and in which language. */
class FakeCalendarLinks implements CalendarLinks {

    final Map<String, String> made = new HashMap<>();
    Standing standing;

    @Override
    public String make(String person, String language) {
        made.put(person, language);
        return "the-secret";
    }

    @Override
    public void end(String person) {
        made.remove(person);
    }

    @Override
    public Optional<Standing> of(String person) {
        return Optional.ofNullable(standing).filter(any -> made.containsKey(person));
    }

    @Override
    public Optional<Link> find(String key) {
        return Optional.empty();
    }
}
