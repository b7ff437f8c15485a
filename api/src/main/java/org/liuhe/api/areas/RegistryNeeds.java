package org.liuhe.api.areas;

import java.util.Objects;
import java.util.stream.Stream;
import org.liuhe.contracts.areas.ListGaps;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Route;

/** Which capabilities the routes in force use. */
public final class RegistryNeeds {

    private RegistryNeeds() {}

    /** Where each of them has nobody. Every area without areas below it needs them all, as a matter may come from any. */
    public static ListGaps of(Policy policy) {
        return new ListGaps(policy.packs().all().stream()
                .flatMap(pack -> pack.categories().stream())
                .map(Category::route)
                .filter(Objects::nonNull)
                .flatMap(route -> Stream.concat(route.steps().stream(), route.backstops().stream()))
                .map(Route.Step::capability)
                .distinct()
                .sorted()
                .map(capability -> new ListGaps.Need(capability, null))
                .toList());
    }
}
