package org.liuhe.command.areas;

import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRetired;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.RegisterArea;

class RegisterAreaTest extends StoryTest<Area> {

    private static final AreaPath NEW = new AreaPath("hz/xihu/beishan/new");

    private final FakeAreaPlaces places = new FakeAreaPlaces();

    RegisterAreaTest() {
        super(Area.class);
        fixture.registerInjectableResource(places);
    }

    @Test
    void addsAnAreaBelowItsParent() {
        accepts(
                register(NEW, AreaLevel.COMMUNITY, "新社区"),
                Town.OPERATOR,
                new AreaRegistered("area-hz/xihu/beishan/new", NEW.value(), AreaLevel.COMMUNITY, "新社区", "New", null));
    }

    @Test
    void addsARootOfAnyLevel() {
        accepts(
                register(new AreaPath("la"), AreaLevel.DISTRICT, "洛杉矶"),
                Town.OPERATOR,
                new AreaRegistered("area-la", "la", AreaLevel.DISTRICT, "洛杉矶", "New", null));
    }

    @Test
    void isQuietWhenRepeated() {
        happened(new AreaRegistered("area-la", "la", AreaLevel.CITY, "洛杉矶", "New", null));
        absorbs(register(new AreaPath("la"), AreaLevel.CITY, " 洛杉矶"), Town.OPERATOR);
    }

    @Test
    void refusesAnotherContent() {
        happened(new AreaRegistered("area-la", "la", AreaLevel.CITY, "洛杉矶", "New", null));
        refuses(register(new AreaPath("la"), AreaLevel.CITY, "天使之城"), Town.OPERATOR, AreaRule.AREA_DIFFERENT);
    }

    @Test
    void refusesAParentThatIsNotInTheTree() {
        refuses(
                register(new AreaPath("la/downtown"), AreaLevel.DISTRICT, "市中心"),
                Town.OPERATOR,
                AreaRule.PARENT_UNKNOWN,
                "path");
    }

    @Test
    void refusesALevelThatIsNotBelowTheParents() {
        refuses(register(NEW, AreaLevel.STREET, "新社区"), Town.OPERATOR, AreaRule.LEVEL_WRONG, "level");
    }

    @Test
    void refusesAMissingLevel() {
        refuses(register(NEW, null, "新社区"), Town.OPERATOR, AreaRule.LEVEL_WRONG, "level");
    }

    @Test
    void refusesARootWithoutALevel() {
        refuses(register(new AreaPath("la"), null, "洛杉矶"), Town.OPERATOR, AreaRule.LEVEL_WRONG, "level");
    }

    @Test
    void refusesAnAreaWithoutAName() {
        refuses(register(NEW, AreaLevel.COMMUNITY, " "), Town.OPERATOR, CommonRule.TEXT_BLANK, "nameZh");
    }

    @Test
    void refusesAStreamThatIsNotThePaths() {
        RegisterArea foreign = new RegisterArea("area-hz", NEW, AreaLevel.COMMUNITY, "新社区", "New", null);
        refuses(foreign, Town.OPERATOR, AreaRule.AREA_MALFORMED, "area");
    }

    @Test
    void refusesAParentThatIsRetiredAtTheSameMoment() {
        places.parentGone = true;
        refuses(register(NEW, AreaLevel.COMMUNITY, "新社区"), Town.OPERATOR, AreaRule.PARENT_UNKNOWN);
    }

    @Test
    void refusesThePathOfARetiredArea() {
        happened(
                new AreaRegistered("area-la", "la", AreaLevel.CITY, "洛杉矶", "New", null),
                new AreaRetired("area-la", "la", Town.NOON));
        refuses(register(new AreaPath("la"), AreaLevel.CITY, "洛杉矶"), Town.OPERATOR, AreaRule.AREA_RETIRED);
    }

    @Test
    void refusesABoundaryThatIsNone() {
        RegisterArea point = new RegisterArea(
                NEW, AreaLevel.COMMUNITY, "新社区", "New", "{\"type\":\"Point\",\"coordinates\":[120,30]}");
        refuses(point, Town.OPERATOR, AreaRule.BOUNDARY_MALFORMED, "boundary");
    }

    private static RegisterArea register(AreaPath path, AreaLevel level, String name) {
        return new RegisterArea(path, level, name, "New", null);
    }
}
