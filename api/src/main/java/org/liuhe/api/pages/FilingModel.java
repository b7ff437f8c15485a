package org.liuhe.api.pages;

import java.util.List;
import java.util.Map;
import org.liuhe.api.pages.FilingSteps.Step;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a filing show. */
@Component
class FilingModel {

    /** Where the reader comes back to after changing an answer. */
    static final String CHECK = "check";

    private final FilingSteps steps;
    private final Directory directory;
    private final Policy policy;
    private final Writes writes;

    FilingModel(FilingSteps steps, Directory directory, Policy policy, Writes writes) {
        this.writes = writes;
        this.steps = steps;
        this.directory = directory;
        this.policy = policy;
    }

    /** @param begins whether it is the page with which a filing begins */
    record Sight(Filing filing, Step step, boolean begins, boolean back, String words) {}

    String question(Sight sight, Attempt attempt, Model model) {
        Filing filing = sight.filing();
        List<String> fields = steps.of(filing).stream().map(Step::field).toList();
        int at = fields.indexOf(sight.step().field());
        about(filing, attempt, model);
        model.addAttribute("begins", sight.begins());
        model.addAttribute("step", sight.step());
        model.addAttribute("heading", sight.step().label(Wording.of(model)));
        model.addAttribute("number", at + 1);
        model.addAttribute("count", fields.size());
        model.addAttribute("before", sight.back() ? CHECK : at > 0 ? fields.get(at - 1) : null);
        model.addAttribute("back", sight.back());
        choices(sight, model);
        return "file";
    }

    private void choices(Sight sight, Model model) {
        switch (sight.step().field()) {
            case FilingSteps.CATEGORY -> {
                List<CategoryChoice> found = CategorySearch.find(policy.packs().all(), sight.words());
                model.addAttribute("words", sight.words());
                model.addAttribute("found", !found.isEmpty());
                model.addAttribute(
                        "choices",
                        found.isEmpty() ? CategorySearch.find(policy.packs().all(), "") : found);
            }
            case FilingSteps.AREA -> model.addAttribute("groups", AreaChoice.groups(directory.areas()));
            case FilingSteps.ACCUSED -> {
                String area = sight.filing().said().getOrDefault(FilingSteps.AREA, "");
                model.addAttribute(
                        "organisations",
                        directory.organisations().stream()
                                .filter(organisation -> FilingSteps.serves(organisation, area))
                                .toList());
            }
            case FilingSteps.CHANNEL -> model.addAttribute("values", FilingSteps.CHANNELS);
            case FilingSteps.CONSENT -> model.addAttribute("values", List.of(ConsentForm.values()));
            default -> {}
        }
    }

    String check(Filing filing, Attempt attempt, Model model) {
        about(filing, attempt, model);
        model.addAttribute("rows", FilingRow.of(steps, filing, Wording.of(model)));
        return "file-check";
    }

    /** What every page of it needs; what else may be done about such a matter depends on its category. */
    void about(Filing filing, Attempt attempt, Model model) {
        Map<String, String> said = filing.said();
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", filing.key());
        model.addAttribute("assisted", filing.assisted());
        model.addAttribute("base", filing.assisted() ? "/desk/file" : "/file");
        model.addAttribute("owner", writes.derived("own-", "device"));
        model.addAttribute("chosen", steps.category(said).orElse(null));
    }
}
