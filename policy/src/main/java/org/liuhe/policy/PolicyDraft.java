package org.liuhe.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.policy.calendar.AnnouncedYear;
import org.liuhe.policy.calendar.Calendar;
import org.liuhe.policy.calendar.PublicHolidays;
import org.liuhe.policy.cosigning.CoSigning;
import org.liuhe.policy.cosigning.CoSigningBook;
import org.liuhe.policy.cosigning.CoSigningFile;
import org.liuhe.policy.kpis.Kpi;
import org.liuhe.policy.kpis.KpiFile;
import org.liuhe.policy.majorities.OwnersVote;
import org.liuhe.policy.majorities.VoteBook;
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
    private final Map<LocalDate, OwnersVote> votes = new HashMap<>();
    private final Map<LocalDate, CoSigning> coSignings = new HashMap<>();
    private final Map<String, Kpi> kpis = new LinkedHashMap<>();
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

    void add(String name, OwnersVote vote) {
        String key = "the owners' vote from " + vote.effectiveFrom();
        String other = givenBy.get(key);
        if (other != null) throw new PolicyInvalid(name, 1, key + " is already in " + other);
        givenBy.put(key, name);
        votes.put(vote.effectiveFrom(), vote);
    }

    void add(String name, CoSigningFile file) {
        CoSigning version = file.coSigning();
        String key = "the co-signing from " + version.effectiveFrom();
        String other = givenBy.get(key);
        if (other != null) throw new PolicyInvalid(name, 1, key + " is already in " + other);
        file.checkTerms(termCodes::contains);
        givenBy.put(key, name);
        coSignings.put(version.effectiveFrom(), version);
    }

    /** A KPI that replaces another stands in its place. */
    void add(KpiFile file) {
        for (Kpi kpi : file.kpis()) {
            String other = givenBy.get(key(kpi));
            if (other != null) throw new PolicyInvalid(file.name(), 1, key(kpi) + " is already in " + other);
        }
        for (Kpi kpi : file.kpis()) {
            givenBy.put(key(kpi), file.name());
            kpis.put(kpi.code(), kpi);
        }
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

    /** Adds the parts in whatever order lets them in, since one may need another; answers with those left out. */
    Map<String, PolicyInvalid> join(Map<String, PolicyPart> parts) {
        Map<String, PolicyPart> waiting = new LinkedHashMap<>(parts);
        Map<String, PolicyInvalid> faults = new LinkedHashMap<>();
        int before;
        do {
            before = waiting.size();
            faults.clear();
            waiting.entrySet().removeIf(entry -> joins(entry.getKey(), entry.getValue(), faults));
        } while (waiting.size() < before);
        return faults;
    }

    private boolean joins(String name, PolicyPart part, Map<String, PolicyInvalid> faults) {
        try {
            part.addTo(this);
            return true;
        } catch (PolicyInvalid e) {
            faults.put(name, e);
            return false;
        }
    }

    Set<String> termCodes() {
        return Set.copyOf(termCodes);
    }

    Policy finish(PublicHolidays fixed) {
        Calendar calendar = new Calendar(years.values(), fixed);
        List<Kpi> shown = List.copyOf(kpis.values());
        return new Policy(
                calendar,
                new TermBook(terms, calendar),
                new Packs(packs.values().stream().map(PackFile::pack).toList()),
                new VoteBook(votes.values()),
                new CoSigningBook(coSignings.values()),
                () -> shown);
    }

    private Map<String, String> packOfCategory() {
        Map<String, String> owners = new HashMap<>();
        packs.values().forEach(file -> file.pack()
                .categories()
                .forEach(category -> owners.put(category.code(), file.pack().code())));
        return owners;
    }

    private static String key(Kpi kpi) {
        return "the KPI " + kpi.code();
    }

    private static String key(LegalTerm term) {
        return "the term " + term.code() + " from " + term.effectiveFrom();
    }
}
