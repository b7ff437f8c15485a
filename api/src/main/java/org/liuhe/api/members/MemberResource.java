package org.liuhe.api.members;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.members.MemberBodies.MemberInvitation;
import org.liuhe.api.members.MemberBodies.MemberRemoval;
import org.liuhe.api.members.MemberBodies.MemberRoles;
import org.liuhe.api.members.MemberBodies.NewMember;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.AddMember;
import org.liuhe.contracts.areas.ChangeMemberRoles;
import org.liuhe.contracts.areas.InviteMember;
import org.liuhe.contracts.areas.ListMembers;
import org.liuhe.contracts.areas.ListStaff;
import org.liuhe.contracts.areas.MemberView;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.RemoveMember;
import org.liuhe.contracts.areas.StaffName;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisations/{id}")
@Tag(name = "members", description = "Who acts for an organisation")
class MemberResource {

    private final Edge edge;

    MemberResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/members")
    @Operation(
            operationId = "listMembers",
            summary = "Who acts for an organisation",
            description = "For its members, and for operators.")
    List<MemberView> members(@PathVariable String id) {
        return edge.askList(new ListMembers(id));
    }

    @GetMapping("/staff")
    @Operation(
            operationId = "listStaff",
            summary = "How those are called who act for an organisation",
            description = "Mediators for everybody who is signed in, others for staff and operators alone.")
    List<StaffName> staff(
            @PathVariable String id,
            @Parameter(description = "Only who has this role", example = "mediator") @RequestParam(required = false)
                    String role) {
        return edge.askList(new ListStaff(id, role));
    }

    @PostMapping("/members")
    @Operation(
            operationId = "addMember",
            summary = "Make the holder of an account a member",
            description = "By a manager of the organisation; by an operator, who appoints managers alone.")
    ResponseEntity<Change> add(@PathVariable String id, @Valid @RequestBody NewMember body) {
        return send(id, new AddMember(new OrganisationId(id), body.account(), body.name(), body.roles()));
    }

    @PostMapping("/member-invitations")
    @Operation(
            operationId = "inviteMember",
            summary = "Make an account, and its holder a member",
            description = "As `addMember`. Repeated before the invited person has signed in, it sets the new password.")
    ResponseEntity<Change> invite(@PathVariable String id, @Valid @RequestBody MemberInvitation body) {
        return send(
                id,
                new InviteMember(
                        new OrganisationId(id),
                        body.username(),
                        body.mail(),
                        body.name(),
                        body.temporaryPassword(),
                        body.roles()));
    }

    @PostMapping("/member-roles")
    @Operation(
            operationId = "changeMemberRoles",
            summary = "Give a member these roles, and take all others",
            description = "As `addMember`. In force within a minute.")
    ResponseEntity<Change> changeRoles(@PathVariable String id, @Valid @RequestBody MemberRoles body) {
        return send(id, new ChangeMemberRoles(new OrganisationId(id), body.accountId(), body.roles()));
    }

    @PostMapping("/member-removals")
    @Operation(
            operationId = "removeMember",
            summary = "End a membership",
            description = "By a manager of the organisation, or an operator. In force within a minute.")
    ResponseEntity<Change> remove(@PathVariable String id, @Valid @RequestBody MemberRemoval body) {
        return send(id, new RemoveMember(new OrganisationId(id), body.accountId()));
    }

    private ResponseEntity<Change> send(String id, Command command) {
        return Answers.changed(edge.send(command, id));
    }
}
