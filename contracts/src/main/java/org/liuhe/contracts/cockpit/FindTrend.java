package org.liuhe.contracts.cockpit;

import org.liuhe.contracts.Query;

/** Week by week, and the next four. Who may ask is as for {@link FindCockpit}. */
public record FindTrend(String area, String organisation) implements Query<Trend> {}
