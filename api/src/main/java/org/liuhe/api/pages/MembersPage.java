package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.areas.AddMember;
import org.liuhe.contracts.areas.ChangeMemberRoles;
import org.liuhe.contracts.areas.InviteMember;
import org.liuhe.contracts.areas.ListMembers;
import org.liuhe.contracts.areas.MemberView;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.areas.RemoveMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who acts for an organisation: its managers take in, give roles and remove; operators appoint its managers. */
@Controller
class MembersPage {

    private static final String PATH = "/desk/members";
    /** Without signs that are taken for others. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_SIGNS = 16;

    private final Edge edge;
    private final CurrentActor currentActor;
    private final Writes writes;
    private final Directory directory;
    private final SecureRandom random = new SecureRandom();

    MembersPage(Edge edge, CurrentActor currentActor, Writes writes, Directory directory) {
        this.edge = edge;
        this.currentActor = currentActor;
        this.writes = writes;
        this.directory = directory;
    }

    /**
     * A member with the names of their forms, which are the same as long as the page shows them.
     *
     */
    record Row(MemberView member, String rolesForm, String removalForm) {

        public boolean has(String role) {
            return member.roles().contains(role);
        }
    }

    /** What the page tells once, of an account that was made. */
    record Invited(String username, String password) {}

    @GetMapping(PATH)
    String choose(Model model) {
        Actor actor = actor(model);
        List<OrganisationView> managed = directory.organisations().stream()
                .filter(organisation -> isOperator(model) || actor.manages(organisation.organisationId()))
                .toList();
        if (managed.size() == 1)
            return "redirect:" + PATH + "/" + managed.get(0).organisationId();
        model.addAttribute("organisations", managed);
        return "members-of";
    }

    @GetMapping(PATH + "/{organisation}")
    String show(@PathVariable String organisation, Model model) {
        return page(organisation, Attempt.none(), model);
    }

    @PostMapping(PATH + "/{organisation}")
    String change(
            @PathVariable String organisation,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> values = sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.join("\n", each.getValue())));
        Attempt attempt = Attempt.of(values.getOrDefault("act", ""), values);
        Invited invited = new Invited(attempt.value("username"), password());
        String what = values.getOrDefault("what", "");
        HttpStatus refused = send(organisation, what, attempt, invited, model);
        if (refused == null) {
            redirect.addFlashAttribute("done", what);
            if (what.equals("invite")) redirect.addFlashAttribute("invited", invited);
            return "redirect:" + PATH + "/" + organisation;
        }
        response.setStatus(refused.value());
        return page(organisation, attempt, model);
    }

    /** Null where it was done. */
    private HttpStatus send(String organisation, String what, Attempt attempt, Invited invited, Model model) {
        Wording say = Wording.of(model);
        return writes.send(
                        attempt,
                        say::refusalOfForm,
                        () -> edge.send(command(organisation, what, attempt, invited), organisation))
                .refused();
    }

    private static Command command(String organisation, String what, Attempt attempt, Invited invited) {
        OrganisationId id = new OrganisationId(organisation);
        List<String> roles = attempt.value("roles").lines().toList();
        return switch (what) {
            case "add" -> new AddMember(id, attempt.value("account"), attempt.optional("name"), roles);
            case "invite" ->
                new InviteMember(
                        id,
                        attempt.value("username"),
                        attempt.optional("mail"),
                        attempt.value("name"),
                        invited.password(),
                        roles);
            case "roles" -> new ChangeMemberRoles(id, attempt.value("accountId"), roles);
            case "remove" -> new RemoveMember(id, attempt.value("accountId"));
            default -> throw new Refused(CommonRule.MATTER_UNKNOWN, null);
        };
    }

    private String page(String id, Attempt attempt, Model model) {
        Actor actor = actor(model);
        OrganisationView organisation = directory
                .organisation(id)
                .filter(known -> isOperator(model) || actor.manages(id))
                .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
        model.addAttribute("organisation", organisation);
        model.addAttribute("roles", organisation.kind().memberRoles());
        model.addAttribute("rows", rows(id, model));
        model.addAttribute("attempt", attempt);
        return "members";
    }

    /** Null where the identity server does not tell. */
    private List<Row> rows(String id, Model model) {
        try {
            List<MemberView> members = edge.askList(new ListMembers(id));
            List<Row> rows = new ArrayList<>();
            for (MemberView member : members)
                rows.add(new Row(member, "roles-" + member.accountId(), "remove-" + member.accountId()));
            return rows;
        } catch (Refused refused) {
            if (refused.refusal().kind() != Rule.Kind.BUSY) throw refused;
            model.addAttribute("silent", Wording.of(model).refusal(refused.refusal()));
            return null;
        }
    }

    private Actor actor(Model model) {
        return currentActor
                .find()
                .filter(someone -> isOperator(model) || !someone.managed().isEmpty())
                .orElseThrow(() -> new Refused(CommonRule.DENIED, null));
    }

    private static boolean isOperator(Model model) {
        return ((Frame) model.getAttribute("frame")).operator();
    }

    /** In four groups, to be read aloud. */
    private String password() {
        return IntStream.range(0, PASSWORD_SIGNS)
                .mapToObj(i -> (i > 0 && i % 4 == 0 ? "-" : "") + SIGNS.charAt(random.nextInt(SIGNS.length())))
                .collect(Collectors.joining());
    }
}
