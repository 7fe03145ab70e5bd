package laurel.safety.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Whether an address of the network is one of the open Internet: of IPv6 what is handed
 * out for that, of IPv4 what IANA reserves for nothing else.
 */
final class PublicAddress {

	private static final List<Block> IPV6 = blocks("2000::/3");

	private static final List<Block> RESERVED = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
			"169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
			"198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
			// The same on every machine of Azure, and not outside of it.
			"168.63.129.16/32",
			// Protocols, examples, and two ways to write an IPv4 address.
			"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

	private PublicAddress() {
	}

	static boolean is(InetAddress address) {
		byte[] bytes = address.getAddress();
		return (bytes.length == 4 || IPV6.stream().anyMatch((block) -> block.holds(bytes)))
				&& RESERVED.stream().noneMatch((block) -> block.holds(bytes));
	}

	private static List<Block> blocks(String... written) {
		return List.of(written).stream().map(Block::of).toList();
	}

	private record Block(byte[] start, int bits) {

		static Block of(String written) {
			try {
				String[] parts = written.split("/");
				return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
			}
			catch (UnknownHostException ex) {
				throw new IllegalStateException(ex);
			}
		}

		boolean holds(byte[] address) {
			if (address.length != this.start.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((address[bit / 8] & mask) != (this.start[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
