package org.liuhe.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was loaded last: the policy that runs, and what of the folder was refused.
 *
 * @param held the folder's files by name, as they were seen, with what is held of each
 * @param readable false where the folder itself could not be read
 */
record LoadedPolicy(
        Policy policy,
        Set<String> termCodes,
        Map<String, HeldFile> held,
        List<PolicyInvalid> refused,
        boolean readable) {

    /** A file in its state now, and the last version of it that ran. */
    record HeldFile(FolderFile file, PolicyPart now, PolicyInvalid fault, PolicyPart running) {

        static HeldFile of(FolderFile file, PolicyPart running) {
            try {
                return new HeldFile(file, file.read(), null, running);
            } catch (PolicyInvalid e) {
                return new HeldFile(file, null, e, running);
            }
        }

        HeldFile running(PolicyPart part) {
            return new HeldFile(file, now, fault, part);
        }
    }

    static LoadedPolicy shipped(ShippedFiles shipped) {
        PolicyDraft draft = draft(shipped);
        return new LoadedPolicy(draft.finish(shipped.publicHolidays()), draft.termCodes(), Map.of(), List.of(), true);
    }

    /** With the folder as it is now: a file that does not hold is refused, and what ran of it before goes on. */
    LoadedPolicy with(ShippedFiles shipped, Collection<FolderFile> files) {
        Map<String, HeldFile> seen = new LinkedHashMap<>();
        files.forEach(file -> seen.put(file.name(), seen(file)));

        PolicyDraft draft = draft(shipped);
        Map<String, PolicyInvalid> faults = new LinkedHashMap<>();
        Map<String, PolicyPart> wanted = new LinkedHashMap<>();
        seen.forEach((name, file) -> {
            if (file.fault() == null) wanted.put(name, file.now());
            else faults.put(name, file.fault());
        });
        faults.putAll(join(draft, wanted));

        Map<String, PolicyPart> stay = new LinkedHashMap<>();
        faults.keySet().forEach(name -> {
            if (seen.get(name).running() != null) stay.put(name, seen.get(name).running());
        });
        boolean together = join(draft, stay).isEmpty();
        List<PolicyInvalid> refused = new ArrayList<>(faults.values());

        Set<String> gone = new TreeSet<>(termCodes);
        gone.removeAll(draft.termCodes());
        if (!gone.isEmpty()) refused.add(new PolicyInvalid("terms", 0, "matters under way may need " + gone));
        if (!together || !gone.isEmpty())
            return new LoadedPolicy(policy, termCodes, keptAsWas(seen), List.copyOf(refused), true);

        seen.replaceAll((name, file) -> file.running(faults.containsKey(name) ? stay.get(name) : file.now()));
        return new LoadedPolicy(
                draft.finish(shipped.publicHolidays()), draft.termCodes(), seen, List.copyOf(refused), true);
    }

    /** True where the folder was read, and nothing in it has changed since. */
    boolean hasSeen(Collection<FolderFile> files) {
        List<FolderFile> before = held.values().stream().map(HeldFile::file).toList();
        return readable && before.equals(List.copyOf(files));
    }

    LoadedPolicy refusing(PolicyInvalid fault) {
        return new LoadedPolicy(policy, termCodes, held, List.of(fault), false);
    }

    private HeldFile seen(FolderFile file) {
        HeldFile before = held.get(file.name());
        if (before != null && before.file().equals(file)) return before;
        return HeldFile.of(file, before == null ? null : before.running());
    }

    /** A file that has been deleted is remembered where the policy that used it runs on. */
    private Map<String, HeldFile> keptAsWas(Map<String, HeldFile> seen) {
        Map<String, HeldFile> kept = new LinkedHashMap<>(held);
        kept.putAll(seen);
        return kept;
    }

    private static PolicyDraft draft(ShippedFiles shipped) {
        PolicyDraft draft = new PolicyDraft();
        shipped.parts().forEach(part -> part.addTo(draft));
        draft.allowReplacing();
        return draft;
    }

    /** Adds the parts in whatever order lets them in, since one file may need another; answers with those left out. */
    private static Map<String, PolicyInvalid> join(PolicyDraft draft, Map<String, PolicyPart> parts) {
        Map<String, PolicyPart> waiting = new LinkedHashMap<>(parts);
        Map<String, PolicyInvalid> faults = new LinkedHashMap<>();
        int before;
        do {
            before = waiting.size();
            faults.clear();
            waiting.entrySet().removeIf(entry -> {
                try {
                    entry.getValue().addTo(draft);
                    return true;
                } catch (PolicyInvalid e) {
                    faults.put(entry.getKey(), e);
                    return false;
                }
            });
        } while (waiting.size() < before);
        return faults;
    }
}
