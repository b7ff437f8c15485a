/**
 * Backup and restore by PostgreSQL's own COPY, in one snapshot: no client programs of the server's version are needed, and the
 * schema comes from the migrations, so that a backup can be restored by a later release.
 */
package org.liuhe.app.backup;
