package org.liuhe.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.policy.calendar.AnnouncedYear;
import org.liuhe.policy.calendar.Calendar;
import org.liuhe.policy.calendar.PublicHolidays;
import org.liuhe.policy.scenarios.PackFile;
import org.liuhe.policy.scenarios.Packs;
import org.liuhe.policy.terms.LegalTerm;
import org.liuhe.policy.terms.TermBook;
import org.liuhe.policy.terms.TermFile;

/** Data files put together, each checked against those already there. */
final class PolicyDraft {

    private final Map<Integer, AnnouncedYear> years = new HashMap<>();
    private final List<TermFile> terms = new ArrayList<>();
    private final Set<String> termCodes = new HashSet<>();
    private final Map<String, PackFile> packs = new HashMap<>();
    private final Map<String, String> givenBy = new HashMap<>();

    /** From here on, a file may replace what has been given so far, and only that. */
    void allowReplacing() {
        givenBy.clear();
    }

    void add(String name, AnnouncedYear year) {
        String key = "the year " + year.year();
        String other = givenBy.get(key);
        if (other != null) throw new PolicyInvalid(name, 1, key + " is already in " + other);
        givenBy.put(key, name);
        years.put(year.year(), year);
    }

    void add(TermFile file) {
        for (LegalTerm term : file.terms()) {
            String other = givenBy.get(key(term));
            if (other != null) throw new PolicyInvalid(file.name(), 1, key(term) + " is already in " + other);
        }
        for (LegalTerm term : file.terms()) {
            givenBy.put(key(term), file.name());
            termCodes.add(term.code());
        }
        terms.add(file);
    }

    void add(PackFile file) {
        String key = "the pack " + file.pack().code();
        String other = givenBy.get(key);
        if (other != null) throw file.invalid(key + " is already in " + other);
        file.checkTerms(termCodes::contains);
        file.checkCategories(packOfCategory());
        givenBy.put(key, file.name());
        packs.put(file.pack().code(), file);
    }

    Set<String> termCodes() {
        return Set.copyOf(termCodes);
    }

    Policy finish(PublicHolidays fixed) {
        Calendar calendar = new Calendar(years.values(), fixed);
        return new Policy(
                calendar,
                new TermBook(terms, calendar),
                new Packs(packs.values().stream().map(PackFile::pack).toList()));
    }

    private Map<String, String> packOfCategory() {
        Map<String, String> owners = new HashMap<>();
        packs.values().forEach(file -> file.pack()
                .categories()
                .forEach(category -> owners.put(category.code(), file.pack().code())));
        return owners;
    }

    private static String key(LegalTerm term) {
        return "the term " + term.code() + " from " + term.effectiveFrom();
    }
}
