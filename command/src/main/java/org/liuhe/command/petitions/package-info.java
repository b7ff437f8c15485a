/** Petitions 信访事项: one aggregate, in the order of its life: intake, handling, reviews, and what stands beside it. */
package org.liuhe.command.petitions;
