package org.liuhe.api.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pages that stay open.
 *
 * @param streams at most on this node; whoever comes later asks now and then instead
 * @param perPerson at most of one person
 * @param perAddress at most of one address at which nobody is signed in; many people may share it
 * @param quiet how long changes are gathered before a page is told once of all of them
 * @param beat how often a page is told that the way is open still
 * @param life how long a stream stays open before the page opens another; so long one outlives a sign-out
 */
@ConfigurationProperties("liuhe.live")
public record LiveProperties(
        @DefaultValue("2000") int streams,
        @DefaultValue("20") int perPerson,
        @DefaultValue("200") int perAddress,
        @DefaultValue("500ms") Duration quiet,
        @DefaultValue("20s") Duration beat,
        @DefaultValue("10m") Duration life) {}
