package org.liuhe.api.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.StreamPosition;

class VersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"c0\"", "\"k7\"", "\"c3-k7\"", "\"c123456789012345678\""})
    void readsWhatItWrote(String etag) {
        assertThat(Version.parse(" " + etag + " ").etag()).isEqualTo(etag);
    }

    @Test
    void aDossierServesForBothKindsOfChange() {
        Version dossier = Version.parse(Version.ofDossier(3, 7).etag());
        assertThat(dossier.requireComplaint()).isEqualTo(3);
        assertThat(dossier.requireCase()).isEqualTo(7);
    }

    @Test
    void aDossierBeforeAcceptanceHasNoCase() {
        assertThat(Version.ofDossier(0, -1).etag()).isEqualTo("\"c0\"");
    }

    @Test
    void aPositionIsOfTheKindOfItsStream() {
        assertThat(Version.of(new StreamPosition("cmp-1", 4)).etag()).isEqualTo("\"c4\"");
        assertThat(Version.of(new StreamPosition("case-1", 4)).etag()).isEqualTo("\"k4\"");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void isMissing(String ifMatch) {
        refused(() -> Version.parse(ifMatch), "request.if-match-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "3",
                "\"3\"",
                "\"\"",
                "\"-\"",
                "\"c\"",
                "\"c-k\"",
                "\"c3-\"",
                "\"-k3\"",
                "\"c3k7\"",
                "\"k7-c3\"",
                "W/\"c3\"",
                "\"c3\", \"c4\"",
                "\"c-1\"",
                "\"c1234567890123456789\""
            })
    void isMalformed(String ifMatch) {
        refused(() -> Version.parse(ifMatch), "request.if-match-malformed");
    }

    @Test
    void isOfTheOtherKind() {
        refused(() -> Version.parse("\"c3\"").requireCase(), "request.if-match-malformed");
        refused(() -> Version.parse("\"k3\"").requireComplaint(), "request.if-match-malformed");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo(code));
    }
}
