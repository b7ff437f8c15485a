/** Rules as data: legal terms, working days, scenario packs. Free of Spring and Axon. */
package org.liuhe.policy;
