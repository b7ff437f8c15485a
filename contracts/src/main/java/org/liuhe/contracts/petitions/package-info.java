/** Petitions 信访事项 under 信访工作条例: registration, acceptance, reply, review and re-review, co-signing. */
package org.liuhe.contracts.petitions;
