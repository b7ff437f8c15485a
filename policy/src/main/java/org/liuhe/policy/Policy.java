package org.liuhe.policy;

import org.liuhe.policy.calendar.WorkingDays;
import org.liuhe.policy.scenarios.ScenarioPacks;
import org.liuhe.policy.terms.LegalTerms;

/** All rules as data, loaded and checked together. */
public record Policy(WorkingDays workingDays, LegalTerms terms, ScenarioPacks packs) {}
