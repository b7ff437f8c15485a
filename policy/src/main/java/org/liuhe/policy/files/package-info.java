/** Reading data files: YAML with line numbers, checked by JSON Schema. */
package org.liuhe.policy.files;
