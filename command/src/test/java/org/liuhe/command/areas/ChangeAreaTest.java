package org.liuhe.command.areas;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaBoundarySet;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRenamed;
import org.liuhe.contracts.areas.AreaRetired;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.RenameArea;
import org.liuhe.contracts.areas.RetireArea;
import org.liuhe.contracts.areas.SetAreaBoundary;

/** Rename, boundary and retirement of an area that is in the tree. */
class ChangeAreaTest extends StoryTest<Area> {

    private static final AreaPath LA = new AreaPath("la");
    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}";

    private final FakeAreaPlaces places = new FakeAreaPlaces();

    ChangeAreaTest() {
        super(Area.class);
        fixture.registerInjectableResource(places);
    }

    @BeforeEach
    void isInTheTree() {
        happened(new AreaRegistered("area-la", "la", AreaLevel.CITY, "洛杉矶", "Los Angeles", null));
    }

    @Test
    void takesAnotherName() {
        accepts(new RenameArea(LA, "天使之城", "LA"), Town.OPERATOR, new AreaRenamed("area-la", "la", "天使之城", "LA"));
    }

    @Test
    void isQuietWhenItHasTheName() {
        absorbs(new RenameArea(LA, " 洛杉矶", "Los Angeles"), Town.OPERATOR);
        happened(new AreaRenamed("area-la", "la", "天使之城", "LA"));
        absorbs(new RenameArea(LA, "天使之城", "LA"), Town.OPERATOR);
    }

    @Test
    void refusesABlankName() {
        refuses(new RenameArea(LA, "天使之城", ""), Town.OPERATOR, CommonRule.TEXT_BLANK, "nameEn");
    }

    @Test
    void takesABoundaryAndForgetsWhatIsNoneOfIt() {
        String extra = SQUARE.replace("{\"type\"", "{ \"bbox\": [0,0,1,1], \"type\"");
        accepts(new SetAreaBoundary(LA, extra), Town.OPERATOR, new AreaBoundarySet("area-la", "la", SQUARE));
    }

    @Test
    void isQuietWhenItHasTheBoundary() {
        happened(new AreaBoundarySet("area-la", "la", SQUARE));
        absorbs(new SetAreaBoundary(LA, SQUARE), Town.OPERATOR);
    }

    @Test
    void refusesAMissingBoundary() {
        refuses(new SetAreaBoundary(LA, null), Town.OPERATOR, AreaRule.BOUNDARY_MALFORMED, "boundary");
    }

    @Test
    void retiresOnce() {
        accepts(new RetireArea(LA), Town.OPERATOR, new AreaRetired("area-la", "la", Town.NOON));
        happened(new AreaRetired("area-la", "la", Town.NOON));
        absorbs(new RetireArea(LA), Town.OPERATOR);
    }

    @Test
    void refusesToRetireWhileAChildIsInTheTree() {
        places.childrenThere = true;
        refuses(new RetireArea(LA), Town.OPERATOR, AreaRule.AREA_HAS_CHILDREN);
    }

    @Test
    void refusesEveryChangeOfARetiredArea() {
        happened(new AreaRetired("area-la", "la", Town.NOON));
        refuses(new RenameArea(LA, "天使之城", "LA"), Town.OPERATOR, AreaRule.AREA_RETIRED);
        refuses(new SetAreaBoundary(LA, SQUARE), Town.OPERATOR, AreaRule.AREA_RETIRED);
    }
}
