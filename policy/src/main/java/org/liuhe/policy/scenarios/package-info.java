/** Scenario packs 应用场景: categories and how each is carried, as data. */
package org.liuhe.policy.scenarios;
