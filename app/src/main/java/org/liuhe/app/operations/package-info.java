/** What whoever runs a node sees of it: health, figures, dead letters. Nothing in it names a person or a matter's words. */
package org.liuhe.app.operations;
