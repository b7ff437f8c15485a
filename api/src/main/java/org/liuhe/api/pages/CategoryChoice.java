package org.liuhe.api.pages;

import java.util.List;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Category.Referral;
import org.liuhe.policy.scenarios.ScenarioPack;
import org.liuhe.policy.scenarios.ScenarioPacks;

/** What a matter of a kind can be about, scenario by scenario. */
record CategoryChoice(ScenarioPack pack, List<Category> categories) {

    static List<CategoryChoice> of(ScenarioPacks packs, MatterKind kind) {
        return packs.all().stream()
                .map(pack -> new CategoryChoice(
                        pack,
                        pack.categories().stream()
                                .filter(category -> fits(category, kind))
                                .toList()))
                .filter(group -> !group.categories().isEmpty())
                .toList();
    }

    /** Whether one of them has the code. */
    public boolean holds(String code) {
        return categories.stream().anyMatch(category -> category.code().equals(code));
    }

    private static boolean fits(Category category, MatterKind kind) {
        return switch (kind) {
            case DISPUTE -> category.allow().contains(Referral.MEDIATION);
            case PETITION -> category.kind() == Category.Kind.PETITION;
            default -> true;
        };
    }
}
