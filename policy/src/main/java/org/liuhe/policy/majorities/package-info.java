/** What the owners of a building decide together 业主共同决定, and by which majority, as data. */
package org.liuhe.policy.majorities;
