/** Enforcement tasks 执法任务: inspection, rectification, re-inspection, penalty. */
package org.liuhe.contracts.enforcement;
