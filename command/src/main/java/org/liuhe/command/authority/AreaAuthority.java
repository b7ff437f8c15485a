package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.DEMO;
import static org.liuhe.command.authority.Parts.IMPORT;
import static org.liuhe.contracts.Role.OPERATOR;

import org.liuhe.contracts.areas.ChangeResponsibility;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.EndOrganisation;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.areas.RegisterOrganisation;
import org.liuhe.contracts.areas.RenameArea;
import org.liuhe.contracts.areas.RenameOrganisation;
import org.liuhe.contracts.areas.RetireArea;
import org.liuhe.contracts.areas.SetAreaBoundary;

/** Who keeps the registry of areas and organisations. */
final class AreaAuthority {

    private static final String ANYTHING = "none: adds to the registry";
    private static final String REGISTRY = "none: keeps the registry";

    private AreaAuthority() {}

    static Rows rows() {
        return new Rows()
                .allow(RegisterArea.class, ANYTHING, OPERATOR, IMPORT, DEMO)
                .allow(RenameArea.class, REGISTRY, OPERATOR, IMPORT)
                .allow(SetAreaBoundary.class, REGISTRY, OPERATOR, IMPORT, DEMO)
                .allow(RetireArea.class, "no area below it is in the tree", OPERATOR)
                .allow(RegisterOrganisation.class, ANYTHING, OPERATOR, IMPORT, DEMO)
                .allow(RenameOrganisation.class, REGISTRY, OPERATOR, IMPORT)
                .allow(ChangeService.class, REGISTRY, OPERATOR, IMPORT)
                .allow(ChangeResponsibility.class, "whom it replaces serves the area", OPERATOR, DEMO)
                .allow(EndOrganisation.class, REGISTRY, OPERATOR);
    }
}
