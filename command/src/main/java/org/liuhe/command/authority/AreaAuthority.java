package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.DEMO;
import static org.liuhe.command.authority.Parts.IMPORT;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.MANAGER;

import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.AddMember;
import org.liuhe.contracts.areas.ChangeMemberRoles;
import org.liuhe.contracts.areas.ChangeResponsibility;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.EndOrganisation;
import org.liuhe.contracts.areas.InviteMember;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.areas.RegisterOrganisation;
import org.liuhe.contracts.areas.RemoveMember;
import org.liuhe.contracts.areas.RenameArea;
import org.liuhe.contracts.areas.RenameOrganisation;
import org.liuhe.contracts.areas.RetireArea;
import org.liuhe.contracts.areas.SetAreaBoundary;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;

/** Who keeps the registry of areas and organisations. */
final class AreaAuthority {

    private static final Standing ANYTHING = ANYONE.where("adds to the registry", NOBODY);
    private static final Standing REGISTRY = ANYONE.where("keeps the registry", NOBODY);

    private static final Standing APPOINTS = MANAGER.where(
            "the actor manages the organisation; an operator appoints managers alone; nobody themselves", REFUSED);
    private static final Set<String> MANAGERS = managers();

    private AreaAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(RegisterArea.class, ANYTHING, OPERATOR, IMPORT, DEMO)
                .allow(RenameArea.class, REGISTRY, OPERATOR, IMPORT)
                .allow(SetAreaBoundary.class, REGISTRY, OPERATOR, IMPORT, DEMO)
                .allow(
                        RetireArea.class,
                        ANYONE.where("keeps the registry; no area below it is in the tree", NOBODY),
                        OPERATOR)
                .allow(RegisterOrganisation.class, ANYTHING, OPERATOR, IMPORT, DEMO)
                .allow(RenameOrganisation.class, REGISTRY, OPERATOR, IMPORT)
                .allow(ChangeService.class, REGISTRY, OPERATOR, IMPORT)
                .allow(
                        ChangeResponsibility.class,
                        ANYONE.where("keeps the registry; whom it replaces serves the area", NOBODY),
                        OPERATOR,
                        DEMO)
                .allow(EndOrganisation.class, REGISTRY, OPERATOR)
                .allow(AddMember.class, APPOINTS, MANAGERS)
                .allow(InviteMember.class, APPOINTS, MANAGERS)
                .allow(ChangeMemberRoles.class, APPOINTS, MANAGERS)
                .allow(
                        RemoveMember.class,
                        MANAGER.where(
                                "the actor manages the organisation, or is an operator; nobody removes themselves",
                                REFUSED),
                        MANAGERS);
    }

    private static Set<String> managers() {
        Set<String> roles = new TreeSet<>(STAFF);
        roles.add(OPERATOR);
        return roles;
    }
}
