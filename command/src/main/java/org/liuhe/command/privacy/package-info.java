/** The erasure of a person: asked, examined, confirmed by a second officer. */
package org.liuhe.command.privacy;
