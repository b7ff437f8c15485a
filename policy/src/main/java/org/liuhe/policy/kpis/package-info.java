/** What the cockpit 数字驾驶舱 shows and what is aimed at, as data. */
package org.liuhe.policy.kpis;
