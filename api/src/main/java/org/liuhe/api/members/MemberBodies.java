package org.liuhe.api.members;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.liuhe.contracts.Texts;

/** What people write about an organisation's members. */
final class MemberBodies {

    private MemberBodies() {}

    @Schema(description = "Somebody who has an account, by its whole user name or verified mail address")
    record NewMember(
            @NotBlank @Size(max = Texts.LINE) String account,
            @Schema(description = "As others will read it, where the account has no name yet") @Size(max = Texts.LINE)
                    String name,
            @NotEmpty @Size(max = 5) List<@NotBlank @Size(max = 40) String> roles) {}

    @Schema(description = "Somebody who has no account yet")
    record MemberInvitation(
            @Schema(example = "wang.mediator") @NotBlank @Size(min = 2, max = 64) String username,
            @Schema(example = "wang@example.org") @Size(max = Texts.LINE) String mail,
            @Schema(description = "As others will read it", example = "王调解员") @NotBlank @Size(max = Texts.LINE)
                    String name,
            @Schema(description = "Has to be changed at the first sign-in; kept nowhere", example = "only-for-once-7")
                    @NotBlank
                    @Size(min = 10, max = 128)
                    String temporaryPassword,
            @NotEmpty @Size(max = 5) List<@NotBlank @Size(max = 40) String> roles) {}

    @Schema(description = "What a member is in the organisation from now on")
    record MemberRoles(
            @Schema(example = "3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11") @NotBlank @Size(max = 80) String accountId,
            @NotEmpty @Size(max = 5) List<@NotBlank @Size(max = 40) String> roles) {}

    @Schema(description = "Who is a member no more")
    record MemberRemoval(
            @Schema(example = "3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11") @NotBlank @Size(max = 80) String accountId) {}
}
