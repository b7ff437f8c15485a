package org.liuhe.api.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.liuhe.contracts.Actor;

/** Who is counted. */
public final class Whose {
    private static final int HOME = 8;

    private Whose() {}

    public static String person(Actor actor) {
        return "person " + actor.subject();
    }

    /**
     * An address of the Internet; of version 6 its network, since one home has 2^64 of them (RFC 6177).
     *
     * @param address as the servlet container writes it, never a name
     */
    public static String address(String address) {
        try {
            InetAddress known = InetAddress.getByName(address);
            byte[] bytes = known instanceof Inet6Address ? Arrays.copyOf(known.getAddress(), HOME) : known.getAddress();
            return "address " + HexFormat.of().formatHex(bytes);
        } catch (UnknownHostException odd) {
            return "address unknown";
        }
    }
}
