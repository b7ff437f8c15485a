package org.liuhe.contracts.areas;

import java.util.List;

/**
 * As what an account acts.
 *
 * @param roles names of realm roles, its own and those by its organisations
 * @param organisations ids of the organisations of which it is a member
 */
public record Acting(List<String> roles, List<String> organisations) {}
