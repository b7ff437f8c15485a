package org.liuhe.policy.scenarios;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A fixed set of packs. */
public final class Packs implements ScenarioPacks {

    private final List<ScenarioPack> all;
    private final Map<String, Category> categories = new HashMap<>();

    public Packs(Collection<ScenarioPack> packs) {
        Map<String, ScenarioPack> byCode = new TreeMap<>();
        packs.forEach(pack -> byCode.put(pack.code(), pack));
        all = List.copyOf(byCode.values());
        all.forEach(pack -> pack.categories().forEach(category -> categories.put(category.code(), category)));
    }

    @Override
    public List<ScenarioPack> all() {
        return all;
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.ofNullable(code).map(categories::get);
    }
}
