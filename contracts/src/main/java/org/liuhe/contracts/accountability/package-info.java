/** Accountability 办理情况: how matters are handled, by organisation and area, in numbers that identify nobody. */
package org.liuhe.contracts.accountability;
