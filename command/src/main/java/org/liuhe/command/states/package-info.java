/** States of aggregates as data: what moves a matter on, written once, obeyed and drawn. */
package org.liuhe.command.states;
