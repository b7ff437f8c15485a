package org.liuhe.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.complaints.ComplaintId;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"cmp-1", "cmp-a", "cmp-0192f3a0-7c1e-7d7a-8b2f-000000000001", "cmp-Az9"})
    void takesAPrefixAndLettersDigitsAndInnerHyphens(String value) {
        assertThat(new ComplaintId(value)).hasToString(value);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", "cmp-", "cmp--", "cmp-1-", "case-1", "1", "cmp-1 ", " cmp-1", "cmp-a/b", "cmp-甲", "cmp-1\n", "CMP-1"
            })
    void refusesAnythingElse(String value) {
        assertThatThrownBy(() -> new ComplaintId(value))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("id.malformed");
    }

    @Test
    void boundsTheLength() {
        assertThat(new ComplaintId("cmp-" + "a".repeat(64)).value()).hasSize(68);
        assertThatThrownBy(() -> new ComplaintId("cmp-" + "a".repeat(65))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void keepsTheKindsApart() {
        assertThatThrownBy(() -> new CaseId("cmp-1")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new OrganisationId("case-1")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void derivesTheSameFromTheSameAndAnotherFromAnother() {
        assertThat(CaseId.forComplaint("cmp-1"))
                .isEqualTo(CaseId.forComplaint("cmp-1"))
                .isNotEqualTo(CaseId.forComplaint("cmp-2"));
        assertThat(ComplaintId.forFiling("lin", "k1"))
                .isEqualTo(ComplaintId.forFiling("lin", "k1"))
                .isNotEqualTo(ComplaintId.forFiling("lin", "k2"))
                .isNotEqualTo(ComplaintId.forFiling("wang", "k1"))
                .isNotEqualTo(ComplaintId.forImport("lin", "k1"));
        assertThat(ComplaintId.forImport("a", "b\nc")).isNotEqualTo(ComplaintId.forImport("a", "bc"));
    }

    /** Derived ids name stored streams: another derivation would open every case a second time. */
    @Test
    void derivesForEverWhatItDerivesNow() {
        assertThat(CaseId.forComplaint("cmp-1").value()).isEqualTo("case-760412a8-35db-37b9-8e3c-6e37710ebdab");
        assertThat(ComplaintId.forImport("old", "7").value()).isEqualTo("cmp-8d5dbe12-574c-36a2-b738-20735a14d9f4");
    }

    @Test
    void isABareStringInJson() {
        assertThat(Json.write(new CaseId("case-1"))).isEqualTo("\"case-1\"");
        assertThat(Json.read("\"case-1\"", CaseId.class)).isEqualTo(new CaseId("case-1"));
        assertThat(Json.read("\"hz/xihu\"", AreaPath.class)).isEqualTo(new AreaPath("hz/xihu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hz", "hz/xihu", "a/b/c/d/e/f", "3-dong/x"})
    void takesAPathOfOneToSixSegments(String value) {
        assertThat(new AreaPath(value).streamId()).isEqualTo("area-" + value);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "hz/", "/hz", "hz//xihu", "HZ", "a/b/c/d/e/f/g", "杭州", "hz xihu"})
    void refusesAnyOtherPath(String value) {
        assertThatThrownBy(() -> new AreaPath(value))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("area.malformed");
    }

    @Test
    void knowsTheEnclosingArea() {
        assertThat(new AreaPath("hz/xihu/beishan").parent()).contains(new AreaPath("hz/xihu"));
        assertThat(new AreaPath("hz").parent()).isEmpty();
    }

    @Test
    void readsAndWritesAPositionInAStream() {
        StreamPosition position = StreamPosition.parse("area-hz/xihu@12");
        assertThat(position).isEqualTo(new StreamPosition("area-hz/xihu", 12)).hasToString("area-hz/xihu@12");
        assertThat(Json.read(Json.write(position), StreamPosition.class)).isEqualTo(position);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "@", "@1", "cmp-1", "cmp-1@", "cmp-1@-1", "cmp-1@x", "cmp-1@1234567890123456789"})
    void refusesAnyOtherPosition(String text) {
        assertThatThrownBy(() -> StreamPosition.parse(text))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("id.malformed");
    }
}
