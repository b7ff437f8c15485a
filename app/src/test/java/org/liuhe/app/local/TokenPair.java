package org.liuhe.app.local;

/**
 * What a sign-in gives.
 *
 * @param access for the API, good for less than a minute
 * @param refresh for another pair, once
 */
public record TokenPair(String access, String refresh) {}
