package org.liuhe.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was loaded last: the policy that runs, and what of the folder was refused.
 *
 * @param held the folder's files by name, as they were seen, with what is held of each
 * @param settled false where the files that are held are not those of the folder, so that it is to be read again
 */
record LoadedPolicy(
        Policy policy,
        Set<String> termCodes,
        Map<String, HeldFile> held,
        List<PolicyInvalid> refused,
        boolean settled) {

    static LoadedPolicy shipped(ShippedFiles shipped) {
        PolicyDraft draft = shipped.draft();
        return new LoadedPolicy(draft.finish(shipped.publicHolidays()), draft.termCodes(), Map.of(), List.of(), true);
    }

    /** With the folder as it is now: a file that does not hold is refused, and what ran of it before goes on. */
    LoadedPolicy with(ShippedFiles shipped, Collection<FolderFile> files) {
        Map<String, HeldFile> seen = new LinkedHashMap<>();
        files.forEach(file -> seen.put(file.name(), seen(file)));
        PolicyDraft draft = shipped.draft();
        Map<String, PolicyInvalid> faults = join(draft, seen);
        Map<String, PolicyPart> stay = runningOf(seen, faults.keySet());
        boolean allStay = draft.join(stay).isEmpty();

        List<PolicyInvalid> refused = new ArrayList<>(faults.values());
        Set<String> gone = new TreeSet<>(termCodes);
        gone.removeAll(draft.termCodes());
        if (!gone.isEmpty()) refused.add(new PolicyInvalid("terms", 0, "matters under way may need " + gone));

        if (!allStay || !gone.isEmpty()) return refusing(refused);
        seen.replaceAll((name, file) -> file.running(faults.containsKey(name) ? stay.get(name) : file.now()));
        return new LoadedPolicy(
                draft.finish(shipped.publicHolidays()), draft.termCodes(), seen, List.copyOf(refused), true);
    }

    /** True where nothing in the folder has changed since it was taken over. */
    boolean hasSeen(Collection<FolderFile> files) {
        List<FolderFile> before = held.values().stream().map(HeldFile::file).toList();
        return settled && before.equals(List.copyOf(files));
    }

    /** What runs goes on as a whole. */
    LoadedPolicy refusing(List<PolicyInvalid> faults) {
        return new LoadedPolicy(policy, termCodes, held, List.copyOf(faults), false);
    }

    private HeldFile seen(FolderFile file) {
        HeldFile before = held.get(file.name());
        if (before != null && before.file().equals(file)) return before;
        return HeldFile.of(file, before == null ? null : before.running());
    }

    private static Map<String, PolicyInvalid> join(PolicyDraft draft, Map<String, HeldFile> seen) {
        Map<String, PolicyInvalid> faults = new TreeMap<>();
        Map<String, PolicyPart> holding = new LinkedHashMap<>();
        seen.forEach((name, file) -> {
            if (file.fault() == null) holding.put(name, file.now());
            else faults.put(name, file.fault());
        });
        faults.putAll(draft.join(holding));
        return faults;
    }

    private static Map<String, PolicyPart> runningOf(Map<String, HeldFile> seen, Set<String> names) {
        Map<String, PolicyPart> running = new LinkedHashMap<>();
        names.forEach(name -> {
            if (seen.get(name).running() != null)
                running.put(name, seen.get(name).running());
        });
        return running;
    }
}
