package org.liuhe.api.pages;

import java.util.List;

/**
 * One answer among those to be checked.
 *
 * @param shown in words; null where there is none
 */
record FilingRow(String field, String label, String shown) {

    static List<FilingRow> of(FilingSteps steps, Filing filing, Wording say) {
        return steps.of(filing).stream()
                .map(step -> new FilingRow(
                        step.field(),
                        step.label(say),
                        steps.shown(step, filing.said().get(step.field()), say)))
                .toList();
    }
}
