package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.api.matters.MatterScreen.Bar;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.Stage;

class DossierBarsTest {

    private static final String MINE = "org-lvyuan";
    private static final Actor CLERK = new Actor("chen", Set.of(Role.PROPERTY_MANAGER), Set.of(MINE));

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED, SIGN, org-lvyuan, sign, record.title=sign-first resolve.title=sign-first",
        "IN_PROGRESS, RESOLVE, org-lvyuan, record resolve, sign.send=signed",
        "IN_PROGRESS, RESOLVE, org-other, , sign.send=held record.title=held resolve.title=held",
        "RULING, RULE, org-lvyuan, rule, sign.send=rule-first record.title=rule-first resolve.title=rule-first",
        "CONFIRMED_RESOLVED, , , , sign.send=ended record.title=ended resolve.title=ended"
    })
    void saysOfEachActWhyItIsNotOpen(Stage stage, Task task, String holder, String open, String expected) {
        Set<String> acts = open == null ? Set.of() : Set.of(open.split(" "));
        List<String> bars = DossierBars.of(Samples.dossier(stage, task, holder), acts, true, CLERK).stream()
                .map(bar -> bar.label() + "=" + bar.reason())
                .filter(bar -> !bar.startsWith("return."))
                .toList();
        assertThat(bars).containsExactly(expected.split(" "));
    }

    @Test
    void namesWhoIsResponsible() {
        assertThat(DossierBars.of(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, "org-other"), Set.of(), true, CLERK))
                .extracting(Bar::arguments)
                .allSatisfy(named -> assertThat(named).hasToString("[org-other]"));
    }

    @Test
    void speaksOfRulingsToThoseAloneWhoMayRule() {
        Actor street = new Actor("s", Set.of(Role.STREET), Set.of("org-street"));
        assertThat(DossierBars.of(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE), Set.of(), true, street))
                .extracting(Bar::label)
                .contains("rule.title");
        assertThat(DossierBars.of(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE), Set.of(), true, CLERK))
                .extracting(Bar::label)
                .doesNotContain("rule.title");
    }
}
