package org.liuhe.api.areas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "directory")
class CategoryResource {
    private final Policy policy;

    CategoryResource(Policy policy) {
        this.policy = policy;
    }

    @GetMapping("/api/categories")
    @SecurityRequirements
    @Operation(operationId = "listCategories", summary = "What a matter can be about, by scenario pack")
    List<Offered> categories() {
        return policy.packs().all().stream()
                .flatMap(pack -> pack.categories().stream())
                .map(Offered::of)
                .toList();
    }

    /**
     * @param listed whether matters of this category may be listed publicly at all
     * @param allow to what a case of it can be referred
     * @param questions what is asked at filing, in order
     */
    record Offered(
            String code,
            String pack,
            String packVersion,
            String nameZh,
            String nameEn,
            Category.Intake intake,
            Category.Urgency urgency,
            boolean listed,
            Category.Kind kind,
            Set<Category.Referral> allow,
            List<Question> questions) {
        static Offered of(Category category) {
            return new Offered(
                    category.code(),
                    category.pack(),
                    category.packVersion(),
                    category.nameZh(),
                    category.nameEn(),
                    category.intake(),
                    category.urgency(),
                    category.listed(),
                    category.kind(),
                    category.allow(),
                    category.questions());
        }
    }
}
