/** Petitions 信访事项 at the edge: each role's steps, and what everyone may see. */
package org.liuhe.api.petitions;
