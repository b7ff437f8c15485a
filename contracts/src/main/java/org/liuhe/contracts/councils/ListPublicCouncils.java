package org.liuhe.contracts.councils;

import org.liuhe.contracts.Query;

/**
 * What anyone may know of the councils that were called about a public matter, the oldest first; empty where
 * none has met, and where the matter is not public.
 *
 * @param code tracking code of the complaint
 */
public record ListPublicCouncils(String code) implements Query<PublicCouncil> {}
