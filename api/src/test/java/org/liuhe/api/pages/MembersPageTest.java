package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.areas.AddMember;
import org.liuhe.contracts.areas.ChangeMemberRoles;
import org.liuhe.contracts.areas.InviteMember;
import org.liuhe.contracts.areas.ListMembers;
import org.liuhe.contracts.areas.MemberRule;
import org.liuhe.contracts.areas.MemberView;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.RemoveMember;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class MembersPageTest extends PageTest {

    private static final String PAGE = "/desk/members/org-lvyuan";
    private static final OrganisationId ID = new OrganisationId("org-lvyuan");

    @BeforeEach
    void twoMembers() {
        edge.answer(
                ListMembers.class,
                any -> List.of(
                        new MemberView("chief-id", "chief", "周经理", List.of("manager", "property-manager"), true),
                        new MemberView("wang-id", "wang", null, List.of("property-manager"), false)));
    }

    @Test
    void showsAManagerTheMembersOfTheirOwn() {
        assertThat(page(PAGE, manager()))
                .contains("周经理", "wang", "物业工作人员", "成员管理员", "这是您本人", "移出本单位")
                .doesNotContain("remove-chief-id");
        assertThat(english(PAGE, manager())).contains("Property clerk", "Remove from the organisation");
        assertThat(answer(get("/desk/members"), 302, manager()).getResponse().getRedirectedUrl())
                .isEqualTo(PAGE);
        assertThat(page("/track", manager())).contains("/desk/members");
    }

    @Test
    void showsAnOperatorAllOrganisationsAndOneOfThem() {
        assertThat(page("/desk/members", operator())).contains(PAGE, "/desk/members/org-far");
        assertThat(page(PAGE, operator())).contains("wang");
    }

    @Test
    void isNotThereForOthers() {
        for (RequestPostProcessor who : List.of(lin(), clerk())) {
            answer(get("/desk/members"), 403, who);
            answer(get(PAGE), 403, who);
        }
        answer(get("/desk/members/org-far"), 404, manager());
        assertThat(page("/track", clerk())).doesNotContain("/desk/members");
    }

    @Test
    void takesInWhoHasAnAccount() {
        done("act", "add", "what", "add", "account", "wang", "roles", "property-manager", "roles", "manager");
        assertThat(edge.onlySent(AddMember.class))
                .isEqualTo(new AddMember(ID, "wang", null, List.of("property-manager", "manager")));
    }

    @Test
    void showsTheTemporaryPasswordOnceAndNowhereElse() {
        MvcResult sent =
                done("act", "invite", "what", "invite", "name", "王客服", "username", "wang", "roles", "property-manager");
        InviteMember command = edge.onlySent(InviteMember.class);
        assertThat(command.temporaryPassword()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(command.name()).isEqualTo("王客服");
        assertThat(command.mail()).isNull();
        String shown = text(answer(get(PAGE).flashAttrs(sent.getFlashMap()), 200, manager()));
        assertThat(shown).contains(command.temporaryPassword(), "只显示这一次");
        assertThat(page(PAGE, manager())).doesNotContain(command.temporaryPassword());
    }

    @Test
    void drawsAnotherPasswordForEachInvitation() {
        for (int i = 0; i < 2; i++)
            done("act", "invite", "what", "invite", "name", "王", "username", "wang", "roles", "property-manager");
        assertThat(edge.sent())
                .extracting(command -> ((InviteMember) command).temporaryPassword())
                .doesNotHaveDuplicates();
    }

    @Test
    void changesRolesAndRemoves() {
        done("act", "roles-wang-id", "what", "roles", "accountId", "wang-id", "roles", "manager");
        done("act", "remove-wang-id", "what", "remove", "accountId", "wang-id");
        assertThat(edge.sent())
                .containsExactly(
                        new ChangeMemberRoles(ID, "wang-id", List.of("manager")), new RemoveMember(ID, "wang-id"));
    }

    @Test
    void comesBackWithWhatWasTypedAndWhatIsWrong() {
        edge.refuse(MemberRule.ACCOUNT_UNKNOWN, "account");
        MvcResult back = send(
                PAGE, manager(), 422, "act", "add", "what", "add", "account", "wang2", "roles", "property-manager");
        assertThat(text(back))
                .contains("没有使用这个用户名", "value=\"wang2\"", "href=\"#add-account\"", "id=\"add-account\"")
                .containsPattern("id=\"add-roles-property-manager\"[^>]*checked");
        edge.refuse(MemberRule.ROLES_MISSING, "roles");
        back = send(PAGE, manager(), 422, "act", "add", "what", "add", "account", "wang", "asks", "roles");
        assertThat(text(back)).contains("href=\"#add-roles\"", "id=\"add-roles-error\"");
    }

    @Test
    void saysThatTheIdentityServerIsSilent() {
        edge.refuse(MemberRule.ACCOUNTS_UNAVAILABLE, null);
        assertThat(text(send(PAGE, manager(), 503, "act", "remove-wang-id", "what", "remove", "accountId", "wang-id")))
                .contains("没有作任何变更");
        edge.answer(ListMembers.class, any -> {
            throw new Refused(MemberRule.ACCOUNTS_UNAVAILABLE, null);
        });
        assertThat(page(PAGE, manager())).contains("身份服务暂时没有应答");
    }

    @Test
    void doesNothingThatItDoesNotKnow() {
        send(PAGE, manager(), 404, "act", "add", "what", "promote");
        assertThat(edge.sent()).isEmpty();
    }

    private MvcResult done(String... pairs) {
        MvcResult sent = send(PAGE, manager(), 302, pairs);
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
        return sent;
    }

    private static RequestPostProcessor manager() {
        return as("chief", "property-manager", "/organisations/org-lvyuan", "/organisations/org-lvyuan/manager");
    }

    private static RequestPostProcessor operator() {
        return as("op", "operator");
    }
}
