package laurel.throttle;

/**
 * Where more may be sent at once than readers send.
 *
 * @param place the first part of the address, and the whole of it, without a slash at its
 * end
 * @param largest in bytes, as they are sent
 */
public record LongBodies(String place, int largest) {

	boolean contain(String path) {
		return path.equals(this.place) || path.startsWith(this.place + '/');
	}

}
