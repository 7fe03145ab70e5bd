package laurel.safety.desk;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "1.1.1.1", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.0",
			"198.20.0.1", "192.0.1.1", "223.255.255.255", "2606:4700:4700::1111", "2a00:1450:4001:800::200e" })
	void addressOfTheInternetIsPublic(String address) throws Exception {
		assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "0.1.2.3", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1",
			"127.86.75.64", "169.254.169.254", "168.63.129.16", "172.16.0.1", "172.31.255.255", "192.0.0.1",
			"192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1",
			"240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
			"64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1",
			"fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1" })
	void everyOtherAddressIsNot(String address) throws Exception {
		assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
	}

}
