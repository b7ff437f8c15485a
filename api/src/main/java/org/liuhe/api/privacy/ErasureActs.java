package org.liuhe.api.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.Person;

/** What the REST resource and the page make their commands of. */
public final class ErasureActs {

    private ErasureActs() {}

    /** One erasure a person, whichever time they ask. */
    public static AskErasure ask(Person person) {
        return new AskErasure(ErasureId.of(person), person);
    }

    /**
     * Whoever stands behind the matter and has no account.
     *
     * @throws Refused id.malformed, field matterId
     */
    public static Person behind(String matterId) {
        try {
            MatterKind kind =
                    MatterKind.of(matterId).orElseThrow(() -> new RuleBroken(CommonRule.ID_MALFORMED, "matterId"));
            return Person.behind(Ids.checked(kind.prefix(), matterId));
        } catch (RuleBroken malformed) {
            throw new Refused(CommonRule.ID_MALFORMED, "matterId");
        }
    }

    @Schema(description = "The matter that was taken down for somebody without an account.")
    record ErasureFor(
            @Schema(example = "pet-5f3b0c9e-0f0a-3d43-8a41-2f6f0e3c9d77") @NotBlank @Size(max = 80) String matterId) {}

    @Schema(description = "Why it cannot be done.")
    record ErasureDeclination(@Schema(example = "申请人的身份未能核实。") @NotBlank @Size(max = Texts.STATEMENT) String reason) {}

    @Schema(description = "The erasure was asked for.")
    record AskedErasure(
            @Schema(example = "era-5f3b0c9e-0f0a-3d43-8a41-2f6f0e3c9d77") String erasureId,
            @Schema(type = "string", example = "era-5f3b0c9e-0f0a-3d43-8a41-2f6f0e3c9d77@0") StreamPosition after) {}
}
